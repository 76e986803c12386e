package loopscope.visualizers.model;

/**
 * What the program has printed: the end of it in a {@link ConsoleText}, which only grows.
 *
 * @param pieces how many pieces of the text are printed
 */
public record ConsoleState(int pieces) {}
