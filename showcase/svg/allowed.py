"""What a drawing may consist of: the static part of SVG 1.1, nothing that acts, loads or only remembers."""

SVG = "http://www.w3.org/2000/svg"
XLINK = "http://www.w3.org/1999/xlink"
XML = "http://www.w3.org/XML/1998/namespace"

TEXTUAL = frozenset("text textPath tspan".split())
ELEMENTS = TEXTUAL | frozenset(
    """
    style circle clipPath defs ellipse filter g line linearGradient marker mask path pattern polygon polyline
    radialGradient rect stop svg symbol use
    feBlend feColorMatrix feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting feDisplacementMap
    feDistantLight feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR feGaussianBlur feMerge feMergeNode
    feMorphology feOffset fePointLight feSpecularLighting feSpotLight feTile feTurbulence
    """.split()
)
UNSEEN = frozenset(  # left out with all they hold: a browser shows nothing of it
    "desc font font-face glyph missing-glyph metadata title view".split()
)
REFUSED = {
    "script": "脚本",
    "foreignObject": "网页内容（foreignObject）",
    "image": "嵌在里面的照片",
    "feImage": "嵌在里面的照片",
    **dict.fromkeys(("animate", "animateColor", "animateMotion", "animateTransform", "set"), "动画"),
}

_GEOMETRY = """
    class clipPathUnits cx cy d dx dy fr fx fy gradientTransform gradientUnits height id lengthAdjust
    markerHeight markerUnits markerWidth maskContentUnits maskUnits method offset orient pathLength
    patternContentUnits patternTransform patternUnits points preserveAspectRatio r refX refY rotate rx ry side
    spacing spreadMethod startOffset style textLength transform version viewBox width x x1 x2 y y1 y2
"""
_FILTERS = """
    amplitude azimuth baseFrequency bias diffuseConstant divisor edgeMode elevation exponent filterUnits in
    in2 intercept k1 k2 k3 k4 kernelMatrix kernelUnitLength limitingConeAngle mode numOctaves operator
    order pointsAtX pointsAtY pointsAtZ preserveAlpha primitiveUnits radius result scale seed slope
    specularConstant specularExponent stdDeviation stitchTiles surfaceScale tableValues targetX targetY type
    values xChannelSelector yChannelSelector z
"""
_PRESENTATION = """
    alignment-baseline baseline-shift clip clip-path clip-rule color color-interpolation
    color-interpolation-filters direction display dominant-baseline fill fill-opacity fill-rule filter
    flood-color flood-opacity font font-family font-size font-size-adjust font-stretch font-style font-variant
    font-weight image-rendering isolation letter-spacing lighting-color marker marker-end marker-mid
    marker-start mask mix-blend-mode opacity overflow paint-order shape-rendering stop-color stop-opacity
    stroke stroke-dasharray stroke-dashoffset stroke-linecap stroke-linejoin stroke-miterlimit stroke-opacity
    stroke-width text-anchor text-decoration text-rendering transform-origin unicode-bidi vector-effect
    visibility word-spacing writing-mode
"""
ATTRIBUTES = frozenset(f"{_GEOMETRY} {_FILTERS} {_PRESENTATION}".split())

FUNCTIONS = frozenset(  # of CSS; whatever else could load something
    """
    rgb rgba hsl hsla hwb lab lch oklab oklch color color-mix
    matrix matrix3d rotate rotatex rotatey rotatez scale scalex scaley skew skewx skewy translate translatex
    translatey
    blur brightness contrast drop-shadow grayscale hue-rotate invert opacity saturate sepia
    calc clamp max min var circle ellipse inset path polygon
    not is where nth-child nth-of-type nth-last-child
    """.split()
)
