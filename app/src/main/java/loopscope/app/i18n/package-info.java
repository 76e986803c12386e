/** What a person reads, in the language chosen now. */
@NullMarked
package loopscope.app.i18n;

import org.jspecify.annotations.NullMarked;
