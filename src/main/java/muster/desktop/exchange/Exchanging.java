package muster.desktop.exchange;

import java.util.function.Consumer;
import muster.desktop.edit.Editor;
import muster.desktop.kit.Dialogs;
import muster.desktop.session.Session;
import muster.desktop.task.Tasks;

/**
 * What taking files in and writing them needs of the window.
 *
 * @param tasks of workers that are not needed for anything that must be quick
 * @param failed takes what cannot be told in a sentence
 */
public record Exchanging(
    Session session,
    Editor editor,
    Tasks tasks,
    Dialogs dialogs,
    Consumer<? super Throwable> failed) {}
