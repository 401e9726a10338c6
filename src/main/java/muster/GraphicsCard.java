package muster;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Says whether Linux has a graphics card. Where it has none, JavaFX would load a processor's
 * imitation of one (70 MB), find that it is too slow, and paint by itself all the same.
 */
final class GraphicsCard {
  /**
   * What the kernel's drivers make: all open ones, NVIDIA's, and that of Windows around a Linux.
   */
  private static final List<Path> DEVICES =
      List.of(Path.of("/dev/dri"), Path.of("/dev/nvidiactl"), Path.of("/dev/dxg"));

  private GraphicsCard() {}

  static boolean isThere() {
    return DEVICES.stream().anyMatch(Files::exists);
  }
}
