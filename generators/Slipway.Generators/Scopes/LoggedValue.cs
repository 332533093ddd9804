using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Slipway.Generators.Specs;

namespace Slipway.Generators.Scopes;

/// <summary>Tells values that a method only prints, measures or logs from those that may come to be in a spec.</summary>
/// <param name="scope">What the method does.</param>
internal sealed class LoggedValue(SpecScope scope)
{
    /// <summary>How many variables are followed, one into the next.</summary>
    private const int LongestWay = 8;

    /// <summary>Where what takes values gives none back to a spec.</summary>
    private static readonly string[] Sinks =
    [
        "System.Console",
        "System.Diagnostics",
        "System.IO.TextWriter",
        "System.IO.StreamWriter",
        "Microsoft.Extensions.Logging",
        "Serilog",
        "NLog",
        "log4net",
    ];

    private static readonly string[] Verbs = ["Log", "Write", "Print", "Trace", "Debug", "Info", "Warn", "Error"];

    /// <summary>Whether nothing but a log, a console or a measurement gets a value.</summary>
    /// <param name="value">The value.</param>
    /// <returns>False where it may come to be in a spec, or decide over one.</returns>
    public bool IsOnlyLogged(IOperation value) => IsOnlyLogged(value, 0);

    private bool IsOnlyLogged(IOperation value, int way)
    {
        while (true)
        {
            switch (value.Parent)
            {
                case IExpressionStatementOperation:
                    return true;
                case ISimpleAssignmentOperation { Target: IDiscardOperation }:
                    return true;
                case ISimpleAssignmentOperation { Target: ILocalReferenceOperation { Local: var local } }:
                    return IsOnlyLogged(local, way);
                case IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: var declared } }:
                    return IsOnlyLogged(declared, way);
                case IInvocationOperation called when called.Instance == value:
                    value = called;
                    break;
                case IArgumentOperation { Parent: IInvocationOperation call }:
                    if (IsSink(call))
                        return true;
                    if (call.Type?.SpecialType == SpecialType.System_Void || TakesBuilder(call))
                        return false;
                    value = call;
                    break;
                case IArgumentOperation { Parent: IObjectCreationOperation made }
                    when !SpecSymbols.Is(made.Type, scope.Symbols.Object):
                    value = made;
                    break;
                case IConversionOperation
                or IParenthesizedOperation
                or IInterpolationOperation
                or IInterpolatedStringOperation
                or IBinaryOperation
                or IUnaryOperation
                or IMemberReferenceOperation
                or ICoalesceOperation:
                    value = value.Parent;
                    break;
                default:
                    return false;
            }
        }
    }

    /// <summary>A variable is only logged where each use of it is.</summary>
    private bool IsOnlyLogged(ILocalSymbol local, int way) =>
        way < LongestWay
        && scope
            .Operations.OfType<ILocalReferenceOperation>()
            .Where(use => SymbolEqualityComparer.Default.Equals(use.Local, local) && !IsTarget(use))
            .All(use => IsOnlyLogged(use, way + 1));

    private static bool IsTarget(ILocalReferenceOperation use) =>
        use.Parent is ISimpleAssignmentOperation assigned && assigned.Target == use;

    private bool IsSink(IInvocationOperation call)
    {
        if (TakesBuilder(call))
            return false;
        var type = (call.Instance?.Type ?? call.TargetMethod.ContainingType).ToDisplayString();
        if (Sinks.Any(sink => type == sink || type.StartsWith(sink + ".", StringComparison.Ordinal)))
            return true;
        var isDiscarded = call.Parent is IExpressionStatementOperation;
        return isDiscarded && Verbs.Any(verb => call.TargetMethod.Name.StartsWith(verb, StringComparison.Ordinal));
    }

    /// <summary>Whether a call is one of a builder, or gives a builder to other code together with the value.</summary>
    private bool TakesBuilder(IInvocationOperation call) =>
        scope.Symbols.Signature(call.TargetMethod) is not null
        || SpecSymbols.Is(call.Instance?.Type, scope.Symbols.Object)
        || call.Arguments.Any(one => SpecSymbols.Is(one.Value.Type, scope.Symbols.Object));
}
