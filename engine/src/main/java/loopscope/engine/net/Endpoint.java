package loopscope.engine.net;

/** One end of a TCP connection, or where a server listens. */
public record Endpoint(String address, boolean ipv6, int port) {}
