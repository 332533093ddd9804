namespace Slipway.Language.Tests.Rules.Workflow;

/// <summary>Applications with the components <c>first</c> and <c>second</c> around a workflow.</summary>
internal static class WorkflowSpec
{
    public const string Components = """
        - name: first
          type: cloneset
        - name: second
          type: cloneset
        """;

    public static string Steps(string steps, string? policies = null) =>
        Spec.Application(Components, policies, "steps:\n" + steps);
}
