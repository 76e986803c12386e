package loopscope.engine.script.clone;

import com.oracle.truffle.api.strings.TruffleString;
import com.oracle.truffle.js.runtime.JSAgentWaiterList;
import com.oracle.truffle.js.runtime.array.TypedArrayFactory;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** A value on its way between realms: immutable and of no realm. Objects count from 0 in the order in which they were met. */
sealed interface Serialized {

  /** A JavaScript primitive, or a Java object that the core library hands on; neither can be changed. */
  record Primitive(Object value) implements Serialized {}

  /** The object with that number again. */
  record Reference(int number) implements Serialized {}

  /** The object at that place of the transfer list. */
  record Transferred(int index) implements Serialized {}

  /** A {@code Date}. */
  record Date(double time) implements Serialized {}

  /** A {@code RegExp}. */
  record RegExp(Object source, Object flags) implements Serialized {}

  /** A {@code Number}, {@code String}, {@code Boolean} or {@code BigInt} object. */
  record Boxed(Object primitive) implements Serialized {}

  /** A {@code Map}: keys and values in turn. */
  record Map(List<Serialized> entries) implements Serialized {}

  /** A {@code Set}. */
  record Set(List<Serialized> members) implements Serialized {}

  /** An error of one of the language's own classes. */
  record Error(String type, @Nullable TruffleString message, @Nullable TruffleString stack,
      @Nullable Serialized cause) implements Serialized {}

  /** An {@code ArrayBuffer}; nobody writes to the bytes. {@code maxLength} is negative where the length is fixed. */
  record Bytes(byte[] bytes, int maxLength) implements Serialized {}

  /** An {@code ArrayBuffer} that was transferred: the bytes are the receiver's. */
  record MovedBytes(byte[] bytes, int length, int maxLength) implements Serialized {}

  /** A {@code SharedArrayBuffer}: the memory that all its realms see, and who waits in it. */
  record SharedBytes(ByteBuffer memory, AtomicInteger length, int maxLength, JSAgentWaiterList waiters)
      implements Serialized {}

  /** A typed array; without {@code kind} a {@code DataView}. A negative length follows the buffer's. */
  record View(@Nullable TypedArrayFactory kind, Serialized buffer, int offset, int length) implements
      Serialized {}

  /** An array: its elements from 0 on, null for holes, then other properties. */
  record Array(long length, List<@Nullable Serialized> elements, List<Property> properties) implements
      Serialized {}

  /** An ordinary object. */
  record Ordinary(List<Property> properties) implements Serialized {}

  /** An object of the platform's, such as a {@code Blob}: {@code kind} says who makes it anew of {@code data}. */
  record Platform(Object kind, Serialized data) implements Serialized {}

  /** An own property. */
  record Property(Object key, Serialized value) {}
}
