using Microsoft.CodeAnalysis;
using Slipway.Generators.Diagnostics;
using Slipway.Generators.Scopes;
using Slipway.Schema.Judging;

namespace Slipway.Generators.Rules.Scopes;

/// <summary>SLIP1009: two components, or two predictors, of one name.</summary>
internal sealed class DuplicateName : ScopeRule
{
    private const string Subject = "name '{0}'";

    /// <summary>What the schema of an Application says about its components.</summary>
    private const string ComponentHint =
        "a component's name is unique in its Application, and the webhook rejects a second one: rename it";

    /// <summary>What the schema of <c>model-serving</c> says about its predictors.</summary>
    private const string PredictorHint =
        "a SeldonDeployment, which only Seldon 1 serves, has at least one predictor and no two of one name";

    private static readonly DiagnosticDescriptor Twice = RuleDescriptor.Of(
        Slipway.Schema.Diagnostics.SharedShapeDiagnostics.DuplicateItem
    );

    public override IReadOnlyList<DiagnosticDescriptor> Descriptors { get; } = [Twice];

    public override IEnumerable<Finding> Check(SpecScope scope)
    {
        var components = Repeats
            .Names(scope, "component")
            .SelectMany(names => RepeatedNames.JudgeItems(names, Subject, "components", ComponentHint));
        var predictors = scope
            .OfKind("component")
            .Select(one => Repeats.Written(one, "predictors", "name"))
            .SelectMany(names => RepeatedNames.JudgeItems(names, Subject, "predictors", PredictorHint));
        return components.Concat(predictors).Select(verdict => Finding.Of(Twice, verdict));
    }
}
