using Slipway.Import.Code;

namespace Slipway.Import.Documents;

/// <summary>A document as the body of a spec method.</summary>
/// <param name="Type">The class that the method returns.</param>
/// <param name="Statements">The statements; the last one returns the document.</param>
internal sealed record WrittenDocument(string Type, IReadOnlyList<CodeStatement> Statements)
{
    /// <summary>A document that is one expression.</summary>
    /// <param name="type">The class.</param>
    /// <param name="value">The expression.</param>
    public static WrittenDocument Of(string type, CodeExpression value) =>
        new(type, [new CodeStatement(value) { IsReturn = true }]);
}
