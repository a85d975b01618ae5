package bospor.ui.calculation;

import bospor.domain.Beregningsinndata;
import bospor.ui.common.OpenCase;
import bospor.ui.common.Texts;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The members of calculations of the open case: what they are called, and whose details are closed. */
record CaseMembers(HouseholdViewModel household, OpenCase openCase, Texts texts) {
    /** The adults of the case in its order first, whoever lives there this month. */
    MemberNames everybody() {
        List<PersonViewModel> adults = household.adults();
        return MemberNames.ofAll(
                        adults.stream().map(PersonViewModel::name).toList(),
                        household.children().ages(),
                        household.others().ages(),
                        texts)
                .closing(closed(IntStream.range(0, adults.size()).boxed().toList()));
    }

    /** The members of an input made from this case. */
    MemberNames of(Beregningsinndata input) {
        return MemberNames.of(household.names(input.termin()), input.husstand().personer(), texts)
                .closing(closed(household.places(input.termin())));
    }

    /** Number in the calculation, and place in the case. */
    private Map<Integer, Integer> closed(List<Integer> places) {
        return IntStream.range(0, places.size())
                .boxed()
                .filter(i -> !openCase.showsDetails(places.get(i)))
                .collect(Collectors.toMap(i -> i + 1, places::get));
    }
}
