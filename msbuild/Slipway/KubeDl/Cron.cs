using System.Runtime.CompilerServices;

namespace Slipway;

public partial class Cron
{
    /// <summary>Runs a job again and again.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="schedule">When it runs: minute, hour, day of the month, month, day of the week.</param>
    /// <param name="job">
    /// The job: a TFJob, PyTorchJob, XGBoostJob or MPIJob as it is by now. Its own name is left out, since each run gets one.
    /// </param>
    /// <param name="namespace">Its namespace; the project's SlipwayNamespace where it is left out.</param>
    /// <param name="callerFile">The file of the call.</param>
    /// <param name="callerLine">The line of the call.</param>
    public Cron(
        [SpecValue("name", Declares = "document")] string name,
        [SpecValue("schedule", Format = "cron-schedule")] string schedule,
        SpecDocument job,
        string? @namespace = null,
        [CallerFilePath] string callerFile = "",
        [CallerLineNumber] int callerLine = 0
    )
        : base(name, schedule, @namespace, callerFile, callerLine)
    {
        ArgumentNullException.ThrowIfNull(job);
        var template = Entries.Map("spec", callerFile, callerLine).Map("template", callerFile, callerLine);
        foreach (var key in new[] { "apiVersion", "kind" })
        {
            if (job.Entries[key] is { } item)
                template.Set(key, item);
        }
        var workload = template.Map("workload", job.File, job.Line);
        if (job.Entries["metadata"]?.Value.Data is SpecMap metadata)
            SetMarks(workload, metadata, job);
        if (job.Entries["spec"] is { } spec)
            workload.Set("spec", spec);
    }

    private static void SetMarks(SpecMap workload, SpecMap metadata, SpecDocument job)
    {
        foreach (var (key, item) in metadata.Entries)
        {
            if (key is "labels" or "annotations")
                workload.Map("metadata", job.File, job.Line).Set(key, item);
        }
    }
}
