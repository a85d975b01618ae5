package bospor.casework.omregning;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Pauses, continues and stops a run, from any thread. What is being calculated is calculated to its end. */
public final class Styring {
    private final ReentrantLock laas = new ReentrantLock();
    private final Condition endret = laas.newCondition();
    private boolean pause;
    private boolean avbrutt;

    /** No new case is begun until {@link #fortsett}. */
    public void pause() {
        sett(true, avbrutt);
    }

    /** Goes on after a pause. */
    public void fortsett() {
        sett(false, avbrutt);
    }

    /** No new case is ever begun. */
    public void avbryt() {
        sett(false, true);
    }

    /** Whether it was stopped. */
    public boolean avbrutt() {
        laas.lock();
        try {
            return avbrutt;
        } finally {
            laas.unlock();
        }
    }

    private void sett(boolean nyPause, boolean nyAvbrutt) {
        laas.lock();
        try {
            pause = nyPause;
            avbrutt = nyAvbrutt;
            endret.signalAll();
        } finally {
            laas.unlock();
        }
    }

    /** Waits while there is a pause; false when the run is to stop. */
    boolean slippFram() throws InterruptedException {
        laas.lock();
        try {
            while (pause && !avbrutt) {
                endret.await();
            }
            return !avbrutt;
        } finally {
            laas.unlock();
        }
    }
}
