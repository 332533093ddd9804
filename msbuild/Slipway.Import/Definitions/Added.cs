using Slipway.Import.Code;

namespace Slipway.Import.Definitions;

/// <summary>What is added to an Application: the call that adds it, and the calls that fill it.</summary>
/// <param name="Head">The call that adds it.</param>
/// <param name="Calls">The calls that fill it.</param>
internal sealed record Added(CodeExpression Head, IReadOnlyList<ChainedCall> Calls)
{
    /// <summary>The same with more calls.</summary>
    /// <param name="more">The calls.</param>
    public Added With(IEnumerable<ChainedCall> more) => this with { Calls = [.. Calls, .. more] };

    /// <summary>All of it as an expression.</summary>
    public CodeExpression Whole => Calls.Count == 0 ? Head : new CodeChain(Head, Calls);
}
