// SPDX-License-Identifier: GPL-3.0-or-later
#version 440

layout(location = 0) in vec2 texCoord;
layout(location = 0) out vec4 color;

layout(std140, binding = 0) uniform buf {
    mat4 matrix;
    float opacity;
    float clock;
};

layout(binding = 1) uniform sampler2D pixels; // premultiplied

void main()
{
    color = texture(pixels, texCoord) * opacity;
}
