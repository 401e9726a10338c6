package muster;

/** The program: the desktop without arguments, else a command. */
public final class Muster {
  private Muster() {}

  public static void main(String[] args) {
    System.out.println("Muster");
  }
}
