package loopscope.visualizers.picture;

import java.util.List;
import java.util.stream.Stream;
import loopscope.visualizers.picture.Shape.Group;

/** A drawing made of shapes: the same for the screen, for documents and for tests. */
public record Picture(double width, double height, List<Shape> shapes) {

  /** Copies the list. */
  public Picture {
    shapes = List.copyOf(shapes);
  }

  /** Everything in it that stands for something, outer things before their parts. */
  public Stream<Group> meaningful() {
    return groups(shapes);
  }

  private static Stream<Group> groups(List<Shape> shapes) {
    return shapes.stream().filter(Group.class::isInstance).map(Group.class::cast)
        .flatMap(group -> Stream.concat(Stream.of(group), groups(group.shapes())));
  }
}
