using System.Runtime.InteropServices;

namespace Slipway.Language.Yaml;

/// <summary>The text of a scalar, quotes and line breaks resolved.</summary>
/// <param name="Value">The text.</param>
/// <param name="IsPlain">Whether it was without quotes, so that its characters decide what it is.</param>
/// <param name="IsBroken">Whether its quotes were never closed; reading went back to the line after it.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct YamlText(string Value, bool IsPlain, bool IsBroken = false);
