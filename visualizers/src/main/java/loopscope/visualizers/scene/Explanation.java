package loopscope.visualizers.scene;

/** A heading and a sentence. */
record Explanation(String heading, String sentence) {}
