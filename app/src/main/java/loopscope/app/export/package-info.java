/** A recorded run as one HTML page that plays in any browser, with no network. */
@NullMarked
package loopscope.app.export;

import org.jspecify.annotations.NullMarked;
