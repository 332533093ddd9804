namespace Slipway.Compiler.Argo.Steps;

/// <summary>Which clusters the templates of a Workflow reach: the one that Argo runs in.</summary>
internal static class Clusters
{
    /// <summary>Whether a name means the cluster Argo runs in.</summary>
    public static bool IsOwn(string name) => name is "" or "local";

    /// <summary>Leaves a step out that names another cluster.</summary>
    /// <returns>True where it was left out.</returns>
    public static bool Refuse(StepScope scope)
    {
        if (scope.Properties.Text("cluster") is not { } cluster || IsOwn(cluster.Text))
            return false;
        scope.LeaveOut(
            $"a Workflow applies objects to the cluster it runs in and not to '{cluster.Text}': let Argo of that cluster run a project of its own",
            cluster.Span
        );
        return true;
    }
}
