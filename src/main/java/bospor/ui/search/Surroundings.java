package bospor.ui.search;

import bospor.casework.Feil;
import bospor.casework.Oppslagstjeneste;
import bospor.ui.common.BackgroundWork;
import bospor.ui.common.Navigator;
import bospor.ui.common.OpenCase;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/**
 * What the look-up needs around it.
 *
 * @param screen runs what it is given on the screen's thread
 * @param explain the sentences for a failure
 * @param emergencies how many emergencies there have been in the session, in all its windows
 */
public record Surroundings(
        Oppslagstjeneste service,
        BackgroundWork work,
        Executor screen,
        OpenCase openCase,
        Navigator navigator,
        Function<Feil, Failure> explain,
        AtomicInteger emergencies) {}
