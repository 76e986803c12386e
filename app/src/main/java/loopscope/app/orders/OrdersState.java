package loopscope.app.orders;

import java.util.List;
import loopscope.app.i18n.Message;

/** How far the search for the orders of a program has come. */
public sealed interface OrdersState {

  /** None was asked for. */
  record Nothing() implements OrdersState {}

  /** It goes on: so many runs of {@code wanted} are over. */
  record Searching(int runs, int wanted, List<Order> found) implements OrdersState {}

  /** It is over, after so many runs. */
  record Found(int runs, List<Order> found) implements OrdersState {}

  /** The program can't be run. */
  record NotPossible(Message why) implements OrdersState {}
}
