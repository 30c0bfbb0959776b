// SPDX-License-Identifier: GPL-3.0-or-later
#include "panickey.h"

#include <QAbstractNativeEventFilter>
#include <QCoreApplication>
#include <QGuiApplication>

#include <cstdlib>
#include <functional>
#include <xcb/xcb.h>
#include <xcb/xcb_keysyms.h>

namespace barrage {

namespace {

constexpr xcb_keysym_t kEscape = 0xff1b;
constexpr uint16_t kNumLock = XCB_MOD_MASK_2; // on every layout that X.Org ships
constexpr uint16_t kModifiers = XCB_MOD_MASK_SHIFT | XCB_MOD_MASK_CONTROL | XCB_MOD_MASK_1 | XCB_MOD_MASK_4;

// Some program has the key with one of them on: it is not ours then.
constexpr uint16_t kLocks[] = {0, XCB_MOD_MASK_LOCK, kNumLock, XCB_MOD_MASK_LOCK | kNumLock};

uint16_t modifiersOf(QKeyCombination key)
{
    const Qt::KeyboardModifiers held = key.keyboardModifiers();
    uint16_t mask = 0;
    mask |= held & Qt::ShiftModifier ? XCB_MOD_MASK_SHIFT : 0;
    mask |= held & Qt::ControlModifier ? XCB_MOD_MASK_CONTROL : 0;
    mask |= held & Qt::AltModifier ? XCB_MOD_MASK_1 : 0;
    mask |= held & Qt::MetaModifier ? XCB_MOD_MASK_4 : 0;
    return mask;
}

} // namespace

// The key is Escape with something: it is where it is on every layout.
struct PanicKey::Grab : QAbstractNativeEventFilter
{
    Grab(xcb_connection_t *server, std::function<void()> toTell);
    ~Grab() override;

    bool take(uint16_t held);
    void release(uint16_t held);
    bool nativeEventFilter(const QByteArray &type, void *message, qintptr *result) override;

    xcb_connection_t *connection;
    std::function<void()> tell;
    xcb_window_t root;
    xcb_keycode_t code = 0;
    uint16_t modifiers = 0; // of the key that was taken
    bool isTaken = false;
};

PanicKey::Grab::Grab(xcb_connection_t *server, std::function<void()> toTell)
    : connection(server)
    , tell(std::move(toTell))
    , root(xcb_setup_roots_iterator(xcb_get_setup(server)).data->root)
{
    xcb_key_symbols_t *symbols = xcb_key_symbols_alloc(connection);
    xcb_keycode_t *codes = xcb_key_symbols_get_keycode(symbols, kEscape);
    code = codes ? *codes : xcb_keycode_t(0);
    std::free(codes);
    xcb_key_symbols_free(symbols);
}

PanicKey::Grab::~Grab()
{
    if (!isTaken)
        return;
    QCoreApplication::instance()->removeNativeEventFilter(this);
    release(modifiers);
    xcb_flush(connection);
}

bool PanicKey::Grab::take(uint16_t held)
{
    bool ok = code != 0;
    for (const uint16_t locks : kLocks) {
        const auto asked = xcb_grab_key_checked(connection, false, root, static_cast<uint16_t>(held | locks),
                                                code, XCB_GRAB_MODE_ASYNC, XCB_GRAB_MODE_ASYNC);
        xcb_generic_error_t *error = xcb_request_check(connection, asked);
        ok = ok && !error;
        std::free(error);
    }
    if (!ok) {
        release(held);
        return false;
    }
    modifiers = held;
    isTaken = true;
    QCoreApplication::instance()->installNativeEventFilter(this);
    return true;
}

void PanicKey::Grab::release(uint16_t held)
{
    for (const uint16_t locks : kLocks)
        xcb_ungrab_key(connection, code, root, static_cast<uint16_t>(held | locks));
}

bool PanicKey::Grab::nativeEventFilter(const QByteArray &type, void *message, qintptr *)
{
    if (type != "xcb_generic_event_t")
        return false;
    const auto *event = static_cast<const xcb_key_press_event_t *>(message);
    const int kind = event->response_type & 0x7f;
    if ((kind != XCB_KEY_PRESS && kind != XCB_KEY_RELEASE) || event->event != root || event->detail != code
        || (event->state & kModifiers) != modifiers)
        return false;
    if (kind == XCB_KEY_PRESS)
        tell();
    return true;
}

bool PanicKey::isSupported()
{
    return qGuiApp->nativeInterface<QNativeInterface::QX11Application>() != nullptr;
}

PanicKey::PanicKey(const QList<QKeySequence> &choices, QObject *parent)
    : QObject(parent)
{
    const auto *x11 = qGuiApp->nativeInterface<QNativeInterface::QX11Application>();
    if (!x11 || !x11->connection())
        return;
    m_grab = std::make_unique<Grab>(x11->connection(), [this] { emit pressed(); });
    for (const QKeySequence &each : choices) {
        Q_ASSERT(each[0].key() == Qt::Key_Escape);
        if (m_grab->take(modifiersOf(each[0]))) {
            m_key = each;
            return;
        }
    }
}

PanicKey::~PanicKey() = default;

} // namespace barrage
