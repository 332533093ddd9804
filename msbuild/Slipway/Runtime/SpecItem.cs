namespace Slipway.Runtime;

/// <summary>A value and the call that gave it.</summary>
/// <param name="Value">The value.</param>
/// <param name="File">The file of the call; null where it is that of what holds the value.</param>
/// <param name="Line">The line of the call, from 1; 0 where it is that of what holds the value.</param>
internal readonly record struct SpecItem(SpecValue Value, string? File, int Line);
