using Slipway.Schema;

namespace Slipway.Language.Syntax;

/// <summary>The variable that holds what a call of C# made: <c>var training = app.AddModelTraining(…)</c>.</summary>
/// <param name="Name">The variable.</param>
/// <param name="Scope">Where it can be used.</param>
public sealed record CodeVariable(string Name, SourceSpan Scope)
{
    /// <summary>Whether the variable can be used at a place.</summary>
    /// <param name="place">The place.</param>
    public bool IsKnownAt(SourceSpan place) =>
        place.File == Scope.File
        && place >= Scope
        && (place.StartLine, place.StartColumn).CompareTo((Scope.EndLine, Scope.EndColumn)) < 0;
}
