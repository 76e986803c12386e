// The events of a conversation between a client and a server, in their order.
const net=require('net');
const s=net.createServer(c=>{ console.log('server: connection'); c.setEncoding('utf8'); c.on('data',d=>{console.log('server got',d); c.write('echo '+d)}); c.on('end',()=>{console.log('server end')}); c.on('close',(e)=>console.log('server close',e))});
s.listen(0,'127.0.0.1',()=>{ const {port,...a}=s.address(); console.log(a);
 const c=net.connect(port,'127.0.0.1',()=>console.log('connected', c.remoteFamily));
 c.on('ready',()=>{console.log('ready'); c.write('hi', ()=>console.log('written'))});
 c.on('data',d=>{console.log('client',d.toString()); c.end(()=>console.log('ended'))});
 c.on('finish',()=>console.log('finish')); c.on('end',()=>console.log('end'));
 c.on('close',(e)=>{console.log('close',e,c.bytesRead,c.bytesWritten); s.close(()=>console.log('server closed'))});
});
