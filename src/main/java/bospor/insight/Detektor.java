package bospor.insight;

import bospor.domain.Maanedsperiode;
import java.util.List;

/** Finds one kind of thing in what is known about one adult. */
interface Detektor {
    /** The findings, in any order that does not depend on the order of the posts. */
    List<Funn> finn(Persongrunnlag person, Maanedsperiode periode);
}
