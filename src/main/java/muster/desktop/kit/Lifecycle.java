package muster.desktop.kit;

import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.util.Subscription;

/** Ties what a view listens to to the time that it is part of a window. */
public final class Lifecycle {
  private Lifecycle() {}

  /**
   * Opens subscriptions whenever the node comes into a scene, and closes them when it leaves it: a
   * view that is gone must not be held by a view model that lives on.
   */
  public static void whileAttached(Node node, Supplier<Subscription> open) {
    Attachment attachment = new Attachment(open);
    node.sceneProperty().subscribe(scene -> attachment.set(scene != null));
  }

  private static final class Attachment {
    private final Supplier<Subscription> open;
    private Subscription subscription = Subscription.EMPTY;
    private boolean attached;

    Attachment(Supplier<Subscription> open) {
      this.open = open;
    }

    void set(boolean attach) {
      if (attach == attached) {
        return;
      }
      attached = attach;
      if (attach) {
        subscription = open.get();
      } else {
        subscription.unsubscribe();
        subscription = Subscription.EMPTY;
      }
    }
  }
}
