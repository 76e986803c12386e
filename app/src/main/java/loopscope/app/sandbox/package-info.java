/** The desktop's side of the sandbox: programs start in it, and what it refused is told and can be allowed. */
@NullMarked
package loopscope.app.sandbox;

import org.jspecify.annotations.NullMarked;
