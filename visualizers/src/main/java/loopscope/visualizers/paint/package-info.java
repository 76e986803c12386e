/** Ways to show a picture: on a JavaFX canvas, as an SVG document, and as bounds for hit-testing. */
@NullMarked
package loopscope.visualizers.paint;

import org.jspecify.annotations.NullMarked;
