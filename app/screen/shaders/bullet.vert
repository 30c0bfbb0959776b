// SPDX-License-Identifier: GPL-3.0-or-later
#version 440

// A bullet is where its equation says: nothing but the clock changes from frame to frame.
layout(location = 0) in vec2 corner; // at the start, px
layout(location = 1) in vec2 texel;
layout(location = 2) in float speed; // px a ms
layout(location = 3) in vec2 life; // from, to; ms since the material's epoch

layout(location = 0) out vec2 texCoord;

layout(std140, binding = 0) uniform buf {
    mat4 matrix;
    float opacity;
    float clock; // ms since the material's epoch
};

void main()
{
    texCoord = texel;
    bool flies = clock >= life.x && clock < life.y;
    vec4 place = matrix * vec4(corner.x + speed * (clock - life.x), corner.y, 0.0, 1.0);
    gl_Position = flies ? place : vec4(2.0, 2.0, 2.0, 1.0); // outside of what is drawn
}
