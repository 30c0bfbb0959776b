#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# framebench.sh PROGRAM: instructions a frame, counted by callgrind, of our bullets and of naive QML.
set -euo pipefail
program=$1
frames=60

# instructions ENGINE N steady|churn
instructions() {
    local all
    all=$(valgrind --tool=callgrind --callgrind-out-file=/dev/null --collect-atstart=no "$program" "$@" 2>&1 | sed -n 's/.*Collected : \([0-9]*\).*/\1/p')
    echo $((all / frames))
}

declare -A ir
printf '%-8s %5s %12s %12s\n' engine N steady churn
for engine in barrage qml; do
    for n in 100 1000 3000; do
        # Naive QML takes minutes for 3000, and nothing is asked of it there.
        if [ "$engine" = qml ] && [ "$n" = 3000 ]; then continue; fi
        for kind in steady churn; do ir[$engine,$n,$kind]=$(instructions "$engine" "$n" "$kind"); done
        printf '%-8s %5s %12s %12s\n' "$engine" "$n" "${ir[$engine,$n,steady]}" "${ir[$engine,$n,churn]}"
    done
done
verdict() { # NAME VALUE COMPARISON LIMIT
    local met=missed
    if [ "$2" "$3" "$4" ]; then met=met; fi
    printf '%-44s %8s  target %s %s: %s\n' "$1" "$2" "${3/-le/<=}" "$4" "$met" | sed 's/-ge/>=/'
}
verdict 'steady at 1000, instructions' "${ir[barrage,1000,steady]}" -le 60000
verdict 'churn at 1000, instructions' "${ir[barrage,1000,churn]}" -le 200000
verdict 'steady at 1000, naive QML takes times' $((ir[qml,1000,steady] / ir[barrage,1000,steady])) -ge 500
verdict 'churn at 1000, naive QML takes times' $((ir[qml,1000,churn] / ir[barrage,1000,churn])) -ge 150
verdict 'steady at 3000 takes times that at 100' $(((ir[barrage,3000,steady] + ir[barrage,100,steady] - 1) / ir[barrage,100,steady])) -le 10
