/** The window: its bars, menus, themes and the panes that stand in it. */
@NullMarked
package loopscope.app.shell;

import org.jspecify.annotations.NullMarked;
