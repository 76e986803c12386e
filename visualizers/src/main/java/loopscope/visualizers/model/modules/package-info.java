/** Modules: how each was looked for, and how far it has come. */
@NullMarked
package loopscope.visualizers.model.modules;

import org.jspecify.annotations.NullMarked;
