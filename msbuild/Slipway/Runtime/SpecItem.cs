using System.Runtime.CompilerServices;

namespace Slipway.Runtime;

/// <summary>A value and the call that gave it.</summary>
/// <param name="Value">The value.</param>
/// <param name="File">The file of the call; null where it is that of what holds the value.</param>
/// <param name="Line">The line of the call, from 1; 0 where it is that of what holds the value.</param>
/// <param name="Call">The method that was called; <see cref="Making"/> where it is that of what holds the value.</param>
internal readonly record struct SpecItem(
    SpecValue Value,
    string? File,
    int Line,
    [CallerMemberName] string Call = SpecItem.Making
)
{
    /// <summary>What the compiler calls a constructor: what it sets was given to the method that makes the builder.</summary>
    public const string Making = ".ctor";

    /// <summary>The value. Code without nullable reference types may give null for it, and a cast a member that no enum has.</summary>
    public SpecValue Value { get; } =
        Value switch
        {
            null => throw MistakenCallException.OfNull("", File ?? "", Line, Call),
            { Data: Enum word } => throw MistakenCallException.OfUndefined("", word, File ?? "", Line, Call),
            _ => Value,
        };
}
