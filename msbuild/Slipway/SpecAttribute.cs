using System.Runtime.CompilerServices;

namespace Slipway;

/// <summary>
/// Marks a method whose result is a spec: static, without parameters or with one <see cref="SpecContext"/>, returning a
/// <see cref="SpecDocument"/> such as an Application, or several of them.
/// </summary>
/// <param name="callerFile">The file of the attribute.</param>
/// <param name="callerLine">The line of the attribute.</param>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SpecAttribute([CallerFilePath] string callerFile = "", [CallerLineNumber] int callerLine = 0)
    : Attribute
{
    /// <summary>The file of the attribute.</summary>
    internal string File { get; } = callerFile;

    /// <summary>The line of the attribute.</summary>
    internal int Line { get; } = callerLine;
}
