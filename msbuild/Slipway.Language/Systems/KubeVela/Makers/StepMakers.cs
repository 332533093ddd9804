using Slipway.Language.Binding;
using Slipway.Language.Systems.KubeVela.Types;

namespace Slipway.Language.Systems.KubeVela.Makers;

/// <summary>What the steps of workflows make in addition to the Application's own objects.</summary>
internal static class StepMakers
{
    /// <summary>What the workflow of an Application makes.</summary>
    public static IEnumerable<ObjectMaker> Of(Application application, SchemaCatalog catalog)
    {
        if (application.Workflow is { IsElsewhere: true, Node: { } node })
            yield return new ObjectMaker($"the workflow of Application '{application.Name}'", node.Span)
            {
                MayMakeAny = _ => true,
            };
        foreach (var maker in application.Workflow.RunSteps.SelectMany(step => Of(step, catalog)))
            yield return maker;
    }

    private static IEnumerable<ObjectMaker> Of(Step step, SchemaCatalog catalog)
    {
        var maker = new ObjectMaker($"step '{step.Name}' of type '{step.Type}'", step.Place);
        if (step.Type == "apply-object" && !step.Inputs.Any() && step.Properties.Mapping("value") is { } value)
            return DocumentMakers.Inside(value, maker.Words, maker.Place, catalog);
        return IsPlain(step.Type, catalog) ? [] : [maker with { MayMakeAny = _ => true }];
    }

    /// <summary>Whether a type makes nothing but the Application's own objects; one that is misspelt is reported as such.</summary>
    private static bool IsPlain(string type, SchemaCatalog catalog) =>
        TypeFacts.Of("step", type, catalog) is { Makes.Count: 0 }
        || TypeFacts.Nearest("step", type, catalog) is not null;
}
