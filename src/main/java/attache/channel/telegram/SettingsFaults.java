package attache.channel.telegram;

import java.util.List;

/** All that is missing or wrong in the settings, one sentence each, with what to do. */
public final class SettingsFaults extends RuntimeException {

    private static final long serialVersionUID = 1L;

    SettingsFaults(List<String> lines) {
        super(String.join(System.lineSeparator(), lines));
    }
}
