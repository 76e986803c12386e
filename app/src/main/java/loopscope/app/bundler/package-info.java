/** Programs and their modules in one file. */
@NullMarked
package loopscope.app.bundler;

import org.jspecify.annotations.NullMarked;
