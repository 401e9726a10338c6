/**
 * Map files of other programs (GeoJSON, KML, KMZ, GeoPackage) as zones, lines and sites: what a
 * file holds, what of it would be added to a workspace or changed in it, and what is refused and
 * why. A file may come from anywhere: every reader bounds its time and memory, follows no reference
 * out of the file, and answers what it cannot take with one sentence.
 */
@NullMarked
package muster.store.exchange;

import org.jspecify.annotations.NullMarked;
