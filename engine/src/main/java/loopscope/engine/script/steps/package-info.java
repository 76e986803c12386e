/** Every step of the student's code, recorded: statements, calls, variables and objects, read without running any of it. */
@NullMarked
package loopscope.engine.script.steps;

import org.jspecify.annotations.NullMarked;
