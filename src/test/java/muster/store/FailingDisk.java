package muster.store;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.function.IntPredicate;

/** The real disk, some of whose steps fail. */
public final class FailingDisk implements FileOperations {
  private final IntPredicate fails;
  private final boolean crash;
  private int steps;

  /**
   * @param fails which steps, counted from 1
   * @param crash whether the program dies of it
   */
  public FailingDisk(IntPredicate fails, boolean crash) {
    this.fails = fails;
    this.crash = crash;
  }

  private void step(Path file) throws IOException {
    steps++;
    if (fails.test(steps)) {
      if (crash) {
        throw new Crash();
      }
      throw new FileSystemException(file.toString(), null, "No space left on device");
    }
  }

  int steps() {
    return steps;
  }

  @Override
  public void write(Path file, byte[] bytes) throws IOException {
    step(file);
    FileOperations.super.write(file, bytes);
  }

  @Override
  public void copyPermissions(Path from, Path to) throws IOException {
    step(to);
    FileOperations.super.copyPermissions(from, to);
  }

  @Override
  public void move(Path from, Path to) throws IOException {
    step(to);
    FileOperations.super.move(from, to);
  }

  @Override
  public void delete(Path file) throws IOException {
    step(file);
    FileOperations.super.delete(file);
  }

  @Override
  public void force(Path folder) throws IOException {
    step(folder);
    FileOperations.super.force(folder);
  }

  /** The end of the program: nothing catches it. */
  static final class Crash extends Error {
    private static final long serialVersionUID = 1;
  }
}
