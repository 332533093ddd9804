namespace Slipway.Import.Code;

/// <summary>An expression of C#, before it is known how many lines it takes.</summary>
internal abstract record CodeExpression;

/// <summary>A name or a literal.</summary>
/// <param name="Text">The C#.</param>
internal sealed record PlainCode(string Text) : CodeExpression;

/// <summary>A text of several lines, as one literal for each line where it does not fit in one.</summary>
/// <param name="Lines">The literals, each with its line end.</param>
/// <param name="Whole">All of it as one literal.</param>
internal sealed record CodeLines(IReadOnlyList<string> Lines, string Whole) : CodeExpression;

/// <summary>What is listed between brackets: the arguments of a call, the items of a list.</summary>
/// <param name="Open">What comes first: <c>app.AddWorker(</c>.</param>
/// <param name="Items">What is listed.</param>
/// <param name="Close">What comes last.</param>
internal sealed record CodeList(string Open, IReadOnlyList<CodeExpression> Items, string Close) : CodeExpression;

/// <summary>An expression after something that says what it is for.</summary>
/// <param name="Prefix">What comes before: <c>image: </c>.</param>
/// <param name="Value">The expression.</param>
internal sealed record CodePair(string Prefix, CodeExpression Value) : CodeExpression;

/// <summary>A function with one parameter.</summary>
/// <param name="Parameter">The parameter, as it is declared.</param>
/// <param name="Body">What it returns.</param>
internal sealed record CodeLambda(string Parameter, CodeExpression Body) : CodeExpression;

/// <summary>Calls one after another, each of what the one before returns.</summary>
/// <param name="Head">What the first call is of.</param>
/// <param name="Calls">The calls.</param>
internal sealed record CodeChain(CodeExpression Head, IReadOnlyList<ChainedCall> Calls) : CodeExpression;

/// <summary>A call in a chain.</summary>
/// <param name="Name">The name of the method.</param>
/// <param name="Arguments">Its arguments.</param>
internal sealed record ChainedCall(string Name, IReadOnlyList<CodeExpression> Arguments)
{
    /// <summary>The comments above it, without their slashes.</summary>
    public IReadOnlyList<string> Comments { get; init; } = [];
}
