// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace barrage {

// Gives memory that was freed back to the system, where that has to be asked for: the buffers of a thousand
// sockets that left lie scattered, and would be held for ever. Takes some 10 ms. Any thread.
void returnFreedMemory();

// Lets this process keep some megabytes that were freed: with every batch of a crowd they would be given back
// to the system and fetched again, page by page. Any thread, best before those that it is for.
void keepFreedMemory();

} // namespace barrage
