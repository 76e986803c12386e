package loopscope.visualizers.model.keys;

import java.util.Optional;
import loopscope.engine.trace.Octets;
import loopscope.engine.trace.SourceRange;
import org.jspecify.annotations.Nullable;

/**
 * A signature that was made, or checked.
 *
 * @param key the kind of key, by Node's name
 * @param owner the beginning of a hash of the public key
 * @param valid what the check said; empty for one that was made
 */
public record Signing(int isolate, long object, long seq, @Nullable SourceRange at, String key, String owner,
    Octets data, Octets signature, Optional<Boolean> valid) implements Operation {}
