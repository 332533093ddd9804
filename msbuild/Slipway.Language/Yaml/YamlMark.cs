using System.Runtime.InteropServices;

namespace Slipway.Language.Yaml;

/// <summary>A place in a text that reading can go back to.</summary>
/// <param name="At">The offset of the character.</param>
/// <param name="Line">Its line, counted from 1.</param>
/// <param name="LineStart">The offset of the line's first character.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct YamlMark(int At, int Line, int LineStart);
