namespace Slipway.Language.Syntax;

/// <summary>The call of C# that wrote a value.</summary>
/// <param name="Call">The method that was called; empty where it is not known.</param>
/// <param name="File">The file of the call.</param>
/// <param name="Line">The line of the call.</param>
public sealed record CodeOrigin(string Call, string File, int Line)
{
    /// <summary>The variable that holds what the call made; null where there is none.</summary>
    public CodeVariable? Variable { get; init; }

    /// <summary>Whether another value was written by the same call, as one of its arguments.</summary>
    /// <param name="other">The call that wrote the other value.</param>
    public bool IsCallOf(CodeOrigin? other) =>
        other is not null && Call == other.Call && File == other.File && Line == other.Line;
}
