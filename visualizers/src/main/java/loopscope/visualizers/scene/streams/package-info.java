/** How streams are drawn: as tanks with their buffers, and pipes between them. */
@NullMarked
package loopscope.visualizers.scene.streams;

import org.jspecify.annotations.NullMarked;
