namespace Slipway.Deploy.Tests.Cluster;

/// <summary>Statuses as controllers write them.</summary>
internal static class Controller
{
    public const string Running = """{"replicaStatuses": {}, "conditions": [{"type": "Running", "status": "True"}]}""";

    public const string Succeeded = """
        {"replicaStatuses": {}, "conditions": [{"type": "Running", "status": "False"}, {"type": "Succeeded", "status": "True"}]}
        """;

    public const string Failed = """
        {"replicaStatuses": {}, "conditions": [{"type": "Failed", "status": "True", "reason": "TFJobFailed",
         "message": "TFJob demo-training has failed because 1 Worker replica(s) failed."}]}
        """;

    public const string Available = """{"state": "Available"}""";

    public const string Bound = """{"phase": "Bound"}""";

    public static string RolledOut(int replicas = 1, int generation = 1) =>
        $$$"""
            {"observedGeneration": {{{generation}}}, "replicas": {{{replicas}}}, "updatedReplicas": {{{replicas}}},
             "readyReplicas": {{{replicas}}}, "availableReplicas": {{{replicas}}}}
            """;
}
