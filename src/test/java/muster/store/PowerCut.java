package muster.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The real disk, and the power fails at one of its steps: of what happened to names in a folder
 * since it was last forced, only the first so many are on the disk. What is in a file that was
 * written is there, as writing waits for it.
 */
final class PowerCut implements FileOperations {
  private final int dying;
  private final int lost;
  private final List<Runnable> undoing = new ArrayList<>();
  private int steps;

  /**
   * @param dying the step, from 1, at which it happens
   * @param lost so many of the latest changes of names come undone, if there are as many
   */
  PowerCut(int dying, int lost) {
    this.dying = dying;
    this.lost = lost;
  }

  int steps() {
    return steps;
  }

  private void step() {
    steps++;
    if (steps == dying) {
      undoing.reversed().stream().limit(lost).forEach(Runnable::run);
      throw new FailingDisk.Crash();
    }
  }

  @Override
  public void write(Path file, byte[] bytes) throws IOException {
    remember(file);
    FileOperations.super.write(file, bytes);
    step();
  }

  @Override
  public void move(Path from, Path to) throws IOException {
    byte[] source = Files.readAllBytes(from);
    byte[] target = content(to);
    FileOperations.super.move(from, to);
    undoing.add(
        () -> {
          put(from, source);
          put(to, target);
        });
    step();
  }

  @Override
  public void delete(Path file) throws IOException {
    remember(file);
    FileOperations.super.delete(file);
    step();
  }

  @Override
  public void force(Path folder) throws IOException {
    step();
    FileOperations.super.force(folder);
    undoing.clear();
  }

  private void remember(Path file) throws IOException {
    byte[] before = content(file);
    undoing.add(() -> put(file, before));
  }

  private static byte @Nullable [] content(Path file) throws IOException {
    return Files.exists(file) ? Files.readAllBytes(file) : null;
  }

  private static void put(Path file, byte @Nullable [] content) {
    try {
      if (content == null) {
        Files.deleteIfExists(file);
      } else {
        Files.write(file, content);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
