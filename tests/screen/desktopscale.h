// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <cstdlib>
#include <cstring>
#include <memory>
#include <xcb/xcb.h>

namespace barrage {

// What a desktop's settings do when somebody moves the slider of the scale: tells all programs of an X
// server, by the XSETTINGS protocol, how dense its displays are. Programs look for it once, as they start.
class DesktopScale
{
public:
    DesktopScale()
        : m_connection(xcb_connect(nullptr, nullptr), &xcb_disconnect)
        , m_window(xcb_generate_id(m_connection.get()))
    {
        const xcb_screen_t *screen = xcb_setup_roots_iterator(xcb_get_setup(m_connection.get())).data;
        xcb_create_window(m_connection.get(), 0, m_window, screen->root, 0, 0, 1, 1, 0,
                          XCB_WINDOW_CLASS_INPUT_ONLY, XCB_COPY_FROM_PARENT, 0, nullptr);
        xcb_set_selection_owner(m_connection.get(), m_window, atom("_XSETTINGS_S0"), XCB_CURRENT_TIME);
        set(1);
    }

    void set(int scale)
    {
        const QByteArray name("Xft/DPI"); // one byte less than two words
        QByteArray settings;
        for (const quint32 word : {0u /* least significant byte first */, ++m_serial, 1u /* setting */})
            add(settings, word);
        add(settings, quint32(name.size()) << 16); // of type 0: a number
        settings += name + '\0';
        add(settings, m_serial);
        add(settings, 96 * 1024 * quint32(scale));
        const xcb_atom_t property = atom("_XSETTINGS_SETTINGS");
        xcb_change_property(m_connection.get(), XCB_PROP_MODE_REPLACE, m_window, property, property, 8,
                            static_cast<quint32>(settings.size()), settings.constData());
        xcb_flush(m_connection.get());
    }

private:
    static void add(QByteArray &bytes, quint32 word)
    {
        bytes.append(reinterpret_cast<const char *>(&word), sizeof word);
    }

    xcb_atom_t atom(const char *name)
    {
        const auto cookie
            = xcb_intern_atom(m_connection.get(), 0, static_cast<quint16>(std::strlen(name)), name);
        const std::unique_ptr<xcb_intern_atom_reply_t, decltype(&std::free)> reply(
            xcb_intern_atom_reply(m_connection.get(), cookie, nullptr), &std::free);
        return reply ? reply->atom : 0;
    }

    std::unique_ptr<xcb_connection_t, decltype(&xcb_disconnect)> m_connection;
    xcb_window_t m_window;
    quint32 m_serial = 0;
};

} // namespace barrage
