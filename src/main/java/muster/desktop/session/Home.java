package muster.desktop.session;

import java.nio.file.Path;
import muster.store.ForeignMembers;

/**
 * Where a workspace is kept.
 *
 * @param foreign what was read with it and the workspace has no place for; saved with it again
 */
public record Home(Path folder, ForeignMembers foreign) {}
