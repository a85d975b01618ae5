package bospor.ui.common;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;

/**
 * The pictures that Bospor uses of those in Material Design, with their places in the font. The pack that the font comes
 * with has seven thousand; making the groups that the first picture needs took a good part of the time until it stood there.
 */
public enum Icon implements Ikon {
    ACCOUNT_GROUP_OUTLINE("mdi2a-account-group-outline", 0xF0B58),
    ACCOUNT_PLUS_OUTLINE("mdi2a-account-plus-outline", 0xF0801),
    ACCOUNT_QUESTION_OUTLINE("mdi2a-account-question-outline", 0xF0B5A),
    ALERT_CIRCLE_OUTLINE("mdi2a-alert-circle-outline", 0xF05D6),
    ALERT_OUTLINE("mdi2a-alert-outline", 0xF002A),
    ARROW_U_LEFT_TOP("mdi2a-arrow-u-left-top", 0xF17B3),
    BROOM("mdi2b-broom", 0xF00E2),
    BULLHORN_OUTLINE("mdi2b-bullhorn-outline", 0xF0B23),
    CALCULATOR_VARIANT_OUTLINE("mdi2c-calculator-variant-outline", 0xF15A6),
    CERTIFICATE_OUTLINE("mdi2c-certificate-outline", 0xF1188),
    CHART_TIMELINE_VARIANT("mdi2c-chart-timeline-variant", 0xF0E93),
    CHECK("mdi2c-check", 0xF012C),
    CHECK_BOLD("mdi2c-check-bold", 0xF0E1E),
    CHECK_CIRCLE_OUTLINE("mdi2c-check-circle-outline", 0xF05E1),
    CIRCLE_OFF_OUTLINE("mdi2c-circle-off-outline", 0xF10D3),
    CLIPBOARD_TEXT_CLOCK_OUTLINE("mdi2c-clipboard-text-clock-outline", 0xF18FA),
    CLOCK_OUTLINE("mdi2c-clock-outline", 0xF0150),
    CLOSE("mdi2c-close", 0xF0156),
    CLOSE_CIRCLE_OUTLINE("mdi2c-close-circle-outline", 0xF015A),
    CLOUD_OFF_OUTLINE("mdi2c-cloud-off-outline", 0xF0164),
    COG_OUTLINE("mdi2c-cog-outline", 0xF08BB),
    CONTENT_COPY("mdi2c-content-copy", 0xF018F),
    DICE_5_OUTLINE("mdi2d-dice-5-outline", 0xF114E),
    DOCK_WINDOW("mdi2d-dock-window", 0xF10AC),
    EMAIL_OUTLINE("mdi2e-email-outline", 0xF01F0),
    EYE_OFF_OUTLINE("mdi2e-eye-off-outline", 0xF06D1),
    EYE_OUTLINE("mdi2e-eye-outline", 0xF06D0),
    FILE_CHECK_OUTLINE("mdi2f-file-check-outline", 0xF0E29),
    FILE_DOCUMENT_OUTLINE("mdi2f-file-document-outline", 0xF09EE),
    FILE_OUTLINE("mdi2f-file-outline", 0xF0224),
    FILTER_OUTLINE("mdi2f-filter-outline", 0xF0233),
    FOLDER_OPEN_OUTLINE("mdi2f-folder-open-outline", 0xF0DCF),
    HOME_SEARCH_OUTLINE("mdi2h-home-search-outline", 0xF13B1),
    INFORMATION_OUTLINE("mdi2i-information-outline", 0xF02FD),
    KEY_ALERT("mdi2k-key-alert", 0xF1983),
    KEY_OUTLINE("mdi2k-key-outline", 0xF0DD6),
    LOCK_OUTLINE("mdi2l-lock-outline", 0xF0341),
    MAGNIFY("mdi2m-magnify", 0xF0349),
    MINUS_CIRCLE_OUTLINE("mdi2m-minus-circle-outline", 0xF0377),
    NUMERIC_1_CIRCLE_OUTLINE("mdi2n-numeric-1-circle-outline", 0xF0CA1),
    NUMERIC_2_CIRCLE_OUTLINE("mdi2n-numeric-2-circle-outline", 0xF0CA3),
    NUMERIC_3_CIRCLE_OUTLINE("mdi2n-numeric-3-circle-outline", 0xF0CA5),
    POWER_SLEEP("mdi2p-power-sleep", 0xF0904),
    REFRESH("mdi2r-refresh", 0xF0450),
    SCHOOL_OUTLINE("mdi2s-school-outline", 0xF1180),
    SHIELD_CHECK_OUTLINE("mdi2s-shield-check-outline", 0xF0CC8),
    SHIELD_LOCK_OUTLINE("mdi2s-shield-lock-outline", 0xF0CCC),
    SIGNATURE_FREEHAND("mdi2s-signature-freehand", 0xF0DFC),
    STETHOSCOPE("mdi2s-stethoscope", 0xF04D9),
    SWAP_HORIZONTAL("mdi2s-swap-horizontal", 0xF04E1),
    TABLE_REFRESH("mdi2t-table-refresh", 0xF13A0),
    TIMER_ALERT_OUTLINE("mdi2t-timer-alert-outline", 0xF1ACD),
    TIMER_OUTLINE("mdi2t-timer-outline", 0xF051B),
    TRANSLATE("mdi2t-translate", 0xF05CA),
    UNDO_VARIANT("mdi2u-undo-variant", 0xF054D);

    private static final Map<String, Icon> BY_NAME =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Icon::getDescription, Function.identity()));

    private final String description;
    private final int code;

    Icon(String description, int code) {
        this.description = description;
        this.code = code;
    }

    /** The one with this name, such as {@code mdi2m-magnify}; null when Bospor does not use it. */
    public static @Nullable Icon named(String description) {
        return BY_NAME.get(description);
    }

    @Override
    public String getDescription() {
        return description;
    }

    @Override
    public int getCode() {
        return code;
    }
}
